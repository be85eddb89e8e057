/* What an answer carries beside its duties: what comes later, where to read on, what words mean,
   which refusal it goes over.

   It follows gmc_steps/core/beside.py; see there. */
const DecideBeside = (() => {
  "use strict";

  const binds = (finding) => finding.state === "applies" || finding.state === "unclear";
  const norms = (findings) => findings.map((finding) => finding.norm);

  // Norms that do not apply yet and are worth knowing beforehand.
  const ahead = (advice) => norms(advice.findings().filter((finding) => (
    finding.state === "does not apply" &&
    advice.each().some((one) => one.holds(finding.norm.ahead) === true))));

  // Norms that apply and point to another document.
  const readOn = (advice) => norms(advice.findings().filter((finding) => (
    finding.norm.points_to && binds(finding))));

  // Definitions that apply for a reason that is also one for a duty or a permission.
  // What differs by region, in whose phrases, is told with the choice of one.
  function definitions(advice, regions) {
    const findings = advice.findings();
    const outside = advice.answer().verdict === "out_of_scope";
    const kinds = outside ? ["definition", "scope"] : ["definition"];
    const reasons = new Set([].concat(...findings.filter((finding) => (
      finding.norm.directive && (binds(finding) || finding.state === "displaced")
    )).map((finding) => finding.because)));
    return norms(findings.filter((finding) => (
      finding.state === "applies" && kinds.indexOf(finding.norm.modality) >= 0 &&
      !finding.because.some((phrase) => regions.indexOf(phrase) >= 0) &&
      (outside || finding.because.some((phrase) => reasons.has(phrase))))));
  }

  // Refusals that do not close the way, each with what overrides it.
  const CLOSED = ["out_of_scope", "must_stop", "must_not", "should_stop", "should_not", "silent"];

  function overridden(advice, table) {
    const { norms: ids, refusals, readings } = table.overrides, found = new Map();
    advice.each().map((one) => one.assumed()).forEach((one) => {
      if (CLOSED.indexOf(one.answer().verdict) >= 0) return;
      const by = ids.filter((index) => one.holds([-1 - index]) === true).map((index) => table.norms[index]);
      refusals.forEach(([words, when]) => {
        if (found.has(words) || one.holds(when) !== true) return;
        const read = by.length ? [] : readings.filter(([, , where, cases]) => (
          cases.indexOf(words) >= 0 && one.holds(where) === true));
        if (by.length || read.length) found.set(words, { refusal: words, norms: by, readings: read });
      });
    });
    return [...found.values()];
  }

  const sentences = ({ refusal, norms: by, readings }) => [
    "A refusal is overridden: " + refusal + ".",
    ...by.map((norm) => norm.id + " overrides it: " + norm.duty.toLowerCase() + " " + norm.act + "."),
    ...readings.map(([number, text]) => "Reading " + number + " overrides it: " + text + ".")].join(" ");

  const all = (advice, regions) => (
    ahead(advice).concat(readOn(advice), definitions(advice, regions)));

  return { binds, all, ahead, readOn, definitions, overridden, sentences };
})();
