/** Asks the server behind the page what helps with questions. */
import { NO_HELP, type Help } from "./recipes";

/** Nothing where no server answers. */
export async function fetchHelp(): Promise<Help> {
  try {
    const help: Help = await (await fetch("help.json")).json();
    return help;
  } catch {
    return NO_HELP;
  }
}
