import { CloseButton } from "@mantine/core";
import { useEffect, useRef, type ReactNode } from "react";
import { CorrectButton } from "../edit/button";
import { NoteBox, StarButton } from "../notebook/remark";
import { useViewer } from "../state/context";

interface HeadProps {
  readonly children: ReactNode;
  /** Buttons before the one that closes. */
  readonly actions?: ReactNode;
}

/** The top of a panel; the focus moves here, so that a keyboard or screen reader goes on from it. */
export function PanelHead({ children, actions }: HeadProps) {
  const { text, go } = useViewer();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <div className="panel-head">
        <h2 ref={heading} tabIndex={-1}>
          {children}
        </h2>
        <div className="panel-actions">
          {actions}
          <StarButton />
          <CorrectButton />
          <CloseButton aria-label={text.close} title={text.close} onClick={() => go(null)} />
        </div>
      </div>
      <NoteBox />
    </>
  );
}
