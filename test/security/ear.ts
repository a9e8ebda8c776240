/** An address that hears who comes. */

import { createServer, type AddressInfo } from "node:net";

export class Ear {
  /** `http://127.0.0.1:PORT/x` once it is open. */
  address = "";
  /** How many have connected. */
  reached = 0;
  private readonly server = createServer((socket) => {
    this.reached += 1;
    socket.destroy();
  });

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    // A server that listens on a port has an address with it.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const { port } = this.server.address() as AddressInfo;
    this.address = `http://127.0.0.1:${port}/x`;
  }

  async close(): Promise<void> {
    await new Promise((resolve) => this.server.close(resolve));
  }
}
