/** Whatever goes wrong inside is said in its place, with a way on; the page never stands empty. */
import { Alert, Button } from "@mantine/core";
import { Component, type ReactNode } from "react";

interface Props {
  readonly message: string;
  /** What the button says, and does before all inside begins anew. */
  readonly action: string;
  readonly onAction: () => void;
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
}

/** Its children, or once one of them has thrown, the message and a button. */
export class Boundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    const { message, action, onAction, children } = this.props;
    if (!this.state.failed) return children;
    const begin = (): void => {
      onAction();
      this.setState({ failed: false });
    };
    return (
      <Alert role="alert" color="red" className="stage-alert">
        {message}{" "}
        <Button variant="default" size="compact-sm" onClick={begin}>
          {action}
        </Button>
      </Alert>
    );
  }
}
