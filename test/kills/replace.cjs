/**
 * `node replace.cjs FOLDER KEEPS STEP` replaces the build in a folder by one of which every file says `new`, and is killed
 * before the step with this number that changes the disk. `KEEPS` is whether the new build has a store of its own.
 */
const fs = require("node:fs");

const [folder, keeps, step] = process.argv.slice(2);
let left = Number(step);
for (const name of ["mkdirSync", "renameSync", "rmSync", "rmdirSync", "unlinkSync", "writeFileSync"]) {
  const real = fs[name];
  fs[name] = (...given) => {
    if (left === 0) process.kill(process.pid, "SIGKILL");
    left -= 1;
    return real(...given);
  };
}

const { buildDirectory } = require("../../dist/cli/directory");
const { replaceBuild } = require("../../dist/cli/replacing");

void replaceBuild(buildDirectory(folder), async ({ records, graph, store, command }) => {
  fs.writeFileSync(records, "new");
  fs.writeFileSync(graph, "new");
  if (keeps === "true") fs.writeFileSync(store, "new");
  const manifest = { args: [], folder: "/", build: "new", records: "new", embedded: keeps === "true" };
  fs.writeFileSync(command, JSON.stringify(manifest));
});
