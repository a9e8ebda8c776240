/** The build before in a folder, and what of it need not be done again. */

import { buildHash } from "./belonging";
import { readManifest, type BuildDirectory, type Manifest } from "./directory";
import type { PagesRead } from "./page-records";
import { headOf, readIndex, type Index, type Stamp } from "./record-index";
import { areSealed } from "./seal";
import type { ToBuild, Written } from "./write-build";

/** The build before, as far as its records are as it wrote them. */
export interface Before {
  readonly manifest: Manifest;
  readonly index: Index;
}

/** The build in a folder, if one is there that was made with the same but perhaps for rows that touch only what they name. */
export function buildBefore(directory: BuildDirectory, stamp: Stamp): Before | undefined {
  const manifest = readManifest(directory);
  if (manifest === null || !areSealed(directory, manifest, ["records", "index"])) return undefined;
  const index = readIndex(directory.index, directory.records, stamp);
  return index && { manifest, index };
}

/** What the build before has read, where all of it is as it was and made with the same; undefined otherwise. */
export function readBefore(before: Before | undefined, stamp: Stamp, input: string | null): PagesRead | undefined {
  if (before === undefined || input === null || headOf(before.index) !== headOf(stamp)) return undefined;
  const isSame = before.manifest.seal?.input === input;
  return isSame ? { records: before.index.entries, problems: [], fresh: 0 } : undefined;
}

/** What a build would say once more that would write what is there; undefined for one that would write something else. */
export function saidBefore(toBuild: ToBuild, before: Before | undefined): Written | undefined {
  const { directory, records, stamp, lexicon, call, store } = toBuild;
  if (before?.manifest.said === undefined || store !== undefined) return undefined;
  const { manifest, index } = before;
  const isSame =
    headOf(index) === headOf(stamp) &&
    records.length === index.entries.length &&
    records.every(({ file, offset }, at) => file === directory.records && offset === index.entries[at]!.offset) &&
    manifest.build === buildHash(manifest.records, lexicon.hash) &&
    JSON.stringify([call.args, call.folder]) === JSON.stringify([manifest.args, manifest.folder]);
  return isSame && areSealed(directory, manifest, ["graph", "names", "store"])
    ? { ...before.manifest.said, changes: undefined }
    : undefined;
}
