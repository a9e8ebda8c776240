/** `node test/neo4j/admin.mjs HOME ARGS…` is neo4j-admin of the long-term line, on the data in HOME. */

import { findDistribution, spawnAdmin } from "./distribution.mjs";

const [home, ...args] = process.argv.slice(2);
const admin = spawnAdmin(findDistribution("lts"), { home, args });
admin.stdout.pipe(process.stdout);
admin.stderr.pipe(process.stderr);
admin.once("exit", (status) => (process.exitCode = status ?? 1));
