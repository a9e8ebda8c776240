/** A fault that lies in one file becomes a problem, and the run goes on. */

import { isNativeError } from "node:util/types";

import { UsageError, type Problem } from "../errors";

/** What is to be said of a file that could not be read. */
export function problemOf(file: string, fault: unknown): Problem {
  return { file, reason: reasonOf(fault) };
}

const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  ENOTDIR: "no such file",
  EACCES: "may not be read; check its permissions",
  EPERM: "may not be read; check its permissions",
  ELOOP: "is a symbolic link that leads back to itself",
  ENAMETOOLONG: "its name is too long",
};

function reasonOf(fault: unknown): string {
  if (fault instanceof UsageError) return fault.message;
  if (!isNativeError(fault)) return String(fault);
  const code = "code" in fault ? String(fault.code) : "";
  if (code !== "") return SYSTEM_REASONS[code] ?? fault.message;
  return `left out by a fault of Xingji itself, which we would like to hear of: ${fault.name}: ${fault.message}`;
}
