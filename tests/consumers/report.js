/* Writes the official HTML report of a file of messages: node report.js MESSAGES REPORT. */
const { createWriteStream, readFileSync } = require("node:fs");
const { parseEnvelope } = require("@cucumber/messages");
const { CucumberHtmlStream } = require("@cucumber/html-formatter");

const [, , messages, report] = process.argv;
const stream = new CucumberHtmlStream();
stream.pipe(createWriteStream(report));
for (const line of readFileSync(messages, "utf8").split("\n").filter(Boolean)) stream.write(parseEnvelope(line));
stream.end();
