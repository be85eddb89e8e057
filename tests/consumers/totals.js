/* What the official query library counts in a file of messages: the report that the official
   HTML formatter shows is made from these. */
const { readFileSync } = require("node:fs");
const { parseEnvelope } = require("@cucumber/messages");
const { Query } = require("@cucumber/query");

const query = new Query();
const ids = [];
let errors = 0;
let ends = 0;
for (const line of readFileSync(process.argv[2], "utf8").split("\n").filter(Boolean)) {
  const envelope = parseEnvelope(line);
  query.update(envelope);
  const [body] = Object.values(envelope);
  if (body.id) ids.push(body.id);
  errors += "parseError" in envelope;
  ends += "testRunFinished" in envelope;
}
const counted = Object.entries(query.countMostSevereTestStepResultStatus());
console.log(JSON.stringify({
  cases: query.countTestCasesStarted(),
  counted: Object.fromEntries(counted.filter(([, number]) => number)),
  twice: ids.length - new Set(ids).size,
  errors,
  ends,
  success: query.findTestRunFinished().success,
}));
