/** A saved web page in one file (.mht), or a mail (.eml): its page, or its text. */

import { UsageError } from "../errors";

/** What a mail holds: a page where it has one, and a text. */
interface Mail {
  readonly html: string | null;
  readonly text: string;
}

/** Whether bytes begin with the head of a mail, as pages that a browser saved in one file do. */
export function isMail(head: string): boolean {
  const lines = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}/u.exec(head.replaceAll("\r", ""))?.[0] ?? "";
  return /^(?:mime-version|content-type):/imu.test(lines);
}

/** Reads a mail. @throws UsageError when it holds neither a page nor a text, or is damaged */
export async function readMail(bytes: Uint8Array): Promise<Mail> {
  const { default: PostalMime } = await import("postal-mime");
  const { html, text = "" } = await PostalMime.parse(bytes, { maxNestingDepth: 50 }).catch((fault: unknown) => {
    throw new UsageError(`is a damaged mail (${fault instanceof Error ? fault.message : String(fault)}); save it anew`);
  });
  if (html === undefined && text.trim() === "") throw new UsageError("is a mail without text");
  return { html: html ?? null, text };
}
