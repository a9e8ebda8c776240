/** Says which process it has started, and gives it a job without an end. */
const path = require("node:path");
const { Confined } = require("../../dist/confined");

const child = new Confined(path.join(__dirname, "child.cjs"), { heap: 64, memory: 2 ** 29 });
void (async () => {
  await child.run({ what: "tell" }, { seconds: 30 }, (told) => process.stdout.write(JSON.stringify(told)));
  await child.run({ what: "hang" }, { seconds: 300 }, () => undefined);
})();
