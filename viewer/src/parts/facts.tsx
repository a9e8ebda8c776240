import type { ReactNode } from "react";

/** A short table of what is known; facts that are not known, and so empty, are left out. */
export function Facts({ facts }: { readonly facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  const known = facts.filter(([, value]) => value !== "");
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd lang="zh-Hans">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
