/** The part that a group has in an event, and where it stands. */

import type { EventType, Mode, Role } from "../model";
import type { Group } from "./cast";
import type { Report } from "./report";
import { MODE_RULES } from "./rules/mode";
import { ROLE_RULES, type Part } from "./rules/role";

/** `led`: the event has a leader, who is somebody else; `opening`: the sentence begins to tell of it. */
export function roleOf(
  { field }: Report,
  { predicate, aside }: Group,
  { type, led, opening }: { readonly type: EventType; readonly led: boolean; readonly opening: boolean },
): { readonly role: Role; readonly rule: string } {
  const along: Role = type === "visit" ? "accompany" : "attend";
  const written = (part: Part): Role => (part === "along" ? along : part);
  if (aside) return { role: "accompany", rule: "cast/in-company" };
  const hit = ROLE_RULES.first(
    field,
    predicate,
    (gives) =>
      (led ? gives.led : gives.free) !== undefined &&
      (gives.opening === undefined || gives.opening === opening) &&
      (gives.type === undefined || gives.type === type),
  );
  if (hit) return { role: written((led ? hit.rule.gives.led : hit.rule.gives.free)!), rule: hit.rule.name };
  return led ? { role: along, rule: "role/named" } : { role: "lead", rule: "role/first" };
}

/** 在分会场, 以视频形式; undefined for those in the main room. */
export function modeOf({ words }: Report, { predicate }: Group): Mode | undefined {
  const mode = MODE_RULES.first(words, predicate)?.rule.gives;
  return mode === "main" ? undefined : mode;
}
