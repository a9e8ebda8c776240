/**
 * `node load.mjs ADDRESS RELATIONSHIPS [PATIENCE]` loads a generated graph, and says when it begins and when so much is
 * written: what the tests kill.
 */
import stores from "../../dist/stores/index.js";
import { generateGraph } from "../bench/graph.mjs";

const [address, relationships, patience = "120"] = process.argv.slice(2);
const { NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env;
const store = await stores.openStore(address, {
  mode: "write",
  patience: Number(patience),
  ...(password !== undefined && { user, password }),
  onProgress: (done, total) => process.stdout.write(`${done} of ${total}\n`),
});
try {
  await store.load(generateGraph(Number(relationships)));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  await store.close();
}
