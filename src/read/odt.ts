/** The words of an OpenDocument text, from the elements of its `content.xml`. */

import type { Listener } from "./docx";

/** Notes, comments of reviewers, what they struck out, and how characters are read. */
const ASIDE = new Set(["note", "annotation", "tracked-changes", "ruby-text", "hidden-text"]);

/** Collects the paragraphs of an OpenDocument text, a line each. */
export class OpenWords implements Listener {
  text = "";
  readonly #paragraphs: string[] = [];
  #aside = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (ASIDE.has(name)) this.#aside += 1;
    else if (name === "p" || name === "h") this.#paragraphs.push("");
    else if (name === "tab") this.add("\t");
    else if (name === "line-break") this.add("\n");
    else if (name === "s") this.add(" ".repeat(Math.min(Number(attributes["c"] ?? 1) || 1, MOST_SPACES)));
  }

  add(text: string): void {
    if (this.#aside === 0 && this.#paragraphs.length > 0) this.#paragraphs[this.#paragraphs.length - 1] += text;
  }

  close(name: string): void {
    if (ASIDE.has(name)) this.#aside -= 1;
    else if (name === "p" || name === "h") {
      const paragraph = this.#paragraphs.pop() ?? "";
      if (this.#aside === 0) this.text += `${paragraph}\n`;
    }
  }
}

const MOST_SPACES = 100;
