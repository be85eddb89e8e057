"""The files that record a restated text: digests and single words, no more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher

from gmc_steps.check.claims import Claims, Entry
from gmc_steps.check.official import OfficialPassage, OfficialText
from gmc_steps.check.wording import Sentence

_HEAD = """\
# Written by `gmc-steps fidelity TEXT --remember`. Of each sentence of the text, digests of its
# words and of its frame, and single words; see gmc_steps/check/wording.py. Do not edit.
"""


def claims_entry(key: str, passage: OfficialPassage, claims: Claims) -> str:
    """Return a passage's entry for the file of claims, keeping its present claims.

    Args:
        key: The key of the passage, such as p13.
        passage: The passage as the text has it.
        claims: The present claims.
    """
    old = claims.entries.get(key)
    words = claims.reader.modal(passage.text)
    references = [x for x in claims.reader.references(passage.text) if f"p{x}" in claims.entries]
    lines = [f"[{key}]", f'fingerprint = "{passage.fingerprint}"', f"references = {references}"]
    claimed = _claimed(words, old) if old else {}
    said = [claimed.get(place, 'norms = ["?"]') for place in range(len(words))]
    rows = [f'    {{word = "{word}", {says}}},' for word, says in zip(words, said, strict=True)]
    lines += ["words = [", *rows, "]"] if rows else ["words = []"]
    return "\n".join(lines) + "\n"


def _claimed(words: Sequence[str], old: Entry) -> dict[int, str]:
    """Return the claims of the words that have not changed, by their index."""
    found: dict[int, str] = {}
    matcher = SequenceMatcher(None, old.words, words, autojunk=False)
    for start, begin, size in matcher.get_matching_blocks():
        for place in range(size):
            norms, reason = old.by_word[start + place], old.reasons[start + place]
            listed = ", ".join(f'"{norm}"' for norm in norms)
            said = f'reason = "{reason}"' if reason else f"norms = [{listed}]"
            found[begin + place] = said
    return found


def sentences_file(text: OfficialText, claims: Claims) -> str:
    """Return the file of sentences, rewritten only for passages that read as claimed.

    Args:
        text: The text, whole or in part.
        claims: The claims on it.
    """
    headings = {claims.reader.sentence(words).exact for words in text.headings.values()}
    blocks = [_HEAD, _list("headings", sorted(headings | claims.headings))]
    for key, entry in claims.entries.items():
        passage = text.passages.get(key)
        sentences, marks = entry.sentences, entry.marks
        if passage and passage.fingerprint == entry.fingerprint:
            sentences = tuple(map(claims.reader.sentence, passage.sentences))
            marks = tuple(dict.fromkeys(passage.marks))
        blocks.append(f"\n[{key}]\nendnotes = {list(marks)}\n{_sentences(sentences)}")
    return "".join(blocks)


def _sentences(sentences: Sequence[Sentence]) -> str:
    rows = []
    for sentence in sentences:
        kept: Mapping[str, Sequence[str | int]] = {
            "modal": sentence.modal,
            "limits": sentence.limits,
            "references": sentence.references,
        }
        rest = "".join(
            f", {name} = [{', '.join(_written(x) for x in said)}]"
            for name, said in kept.items()
            if said
        )
        rows.append(f'    {{exact = "{sentence.exact}", frame = "{sentence.frame}"{rest}}},\n')
    return f"sentences = [\n{''.join(rows)}]\n" if rows else "sentences = []\n"


def _written(value: str | int) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value)


def _list(name: str, values: Sequence[str]) -> str:
    rows = "".join(f'    "{value}",\n' for value in values)
    return f"{name} = [\n{rows}]\n" if rows else f"{name} = []\n"
