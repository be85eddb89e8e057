/* Two views of the guidance: what it asks, for staff, and how each paragraph is checked as well.

   The view is in the address (?view=evidence) and remembered; a link to evidence shows it. This
   stands before the page, so that no page shows in the other view first. Without it all shows. */
(() => {
  "use strict";

  const VIEWS = ["staff", "evidence"], root = document.documentElement;
  const key = new URL("..", document.currentScript.src).pathname + ".view";
  const known = (view) => (VIEWS.indexOf(view) >= 0 ? view : "");
  const staff = () => root.getAttribute("data-view") === "staff";

  function remembered() {
    try { return known(localStorage.getItem(key)); } catch (error) { return ""; } // switched off
  }

  function show(view) {
    const evidence = view === "evidence";
    root.setAttribute("data-view", view);
    document.querySelectorAll("#evidence").forEach((box) => { box.checked = evidence; });
    document.querySelectorAll("details.reading").forEach((reading) => { reading.open = evidence; });
  }

  function choose(view) {
    show(view);
    try { localStorage.setItem(key, view); } catch (error) { /* switched off */ }
    const address = new URL(location.href);
    address.searchParams.set("view", view);
    if (view === "staff") address.searchParams.delete("view");
    try { history.replaceState(history.state, "", address.href); } catch (error) { /* a file share */ }
  }

  /* A link may lead into what the view for staff leaves out. */
  function follow() {
    let name = location.hash.slice(1);
    try { name = decodeURIComponent(name); } catch (error) { /* as it is */ }
    const target = name && document.getElementById(name);
    if (!target || !target.closest(".evidence") || !staff()) return;
    show("evidence");
    target.scrollIntoView();
  }

  const live = root.hasAttribute("data-view"); // authors see the evidence, which a save must not move
  const first = known(new URLSearchParams(location.search).get("view")) || remembered() ||
    (live ? "evidence" : "staff");
  root.setAttribute("data-view", first);
  document.addEventListener("change", (event) => {
    if (event.target.id === "evidence") choose(VIEWS[Number(event.target.checked)]);
  });
  document.addEventListener("DOMContentLoaded", () => {
    if (!staff() && !live) show("evidence");
    follow();
  });
  window.addEventListener("hashchange", follow);
})();
