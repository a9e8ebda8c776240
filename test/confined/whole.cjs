/** Uses a confined process as a program does that has nothing else to wait for. */
const path = require("node:path");
const { Confined } = require("../../dist/confined");

const child = new Confined(path.join(__dirname, "child.cjs"), { heap: 64, memory: 2 ** 29 });
void (async () => {
  await child.run({ what: "say", value: [1] }, { seconds: 30 }, () => undefined);
  await child.close();
  await child.run({ what: "abort" }, { seconds: 30 }, () => undefined).catch(() => undefined);
  process.stdout.write("to the end\n");
})();
