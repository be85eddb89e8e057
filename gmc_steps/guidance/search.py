"""Words that readers search for and the guidance does not use."""

ALIASES = {
    6: "photo photos photograph picture selfie dictaphone audio video film recorded recordings "
    "iPhone smartphone webcam",
    8: "patient patients recorded rules",
    10: "xray scan ultrasound endoscopy",
    15: "WhatsApp email message share send forward picture screenshot",
    18: "capacity dementia unconscious",
    21: "child children baby teenager",
    22: "archive old slides",
    37: "TV television documentary social media Instagram Facebook YouTube",
    47: "dead death died deceased",
    49: "post mortem postmortem autopsy coroner",
    54: "secret hidden camera spy covertly",
    56: "phone call calls telephone phoned 111 999 receptionist",
    57: "store storage cloud USB delete erase retention",
}
"""Paragraph → words, as people type them."""
