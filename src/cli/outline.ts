/** `--outline`: a GeoJSON of the user's own to lie under the viewer's map. */

import { readFileSync } from "node:fs";

import { Option } from "commander";

import { UsageError } from "../errors";

/** `--outline`; `where` says for what of a command's results it is. */
export function outlineOption(where = ""): Option {
  return new Option(
    "--outline <file>",
    `${where}a GeoJSON of areas to lie under the map, in place of the provinces of China`,
  );
}

/**
 * Gives the path back.
 * @throws UsageError when the file cannot be read or is no GeoJSON
 */
export function checkOutline(path: string): string {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const why = error instanceof SyntaxError ? "is no JSON" : "cannot be read";
    throw new UsageError(`--outline ${path}: ${why}; name a GeoJSON, such as QGIS writes`, { cause: error });
  }
  const type = typeof value === "object" && value !== null && "type" in value ? value.type : undefined;
  if (typeof type === "string" && /^(FeatureCollection|Feature|(Multi)?(Polygon|LineString))$/.test(type)) return path;
  throw new UsageError(`--outline ${path}: is no GeoJSON of areas or lines; name one such as QGIS writes`);
}
