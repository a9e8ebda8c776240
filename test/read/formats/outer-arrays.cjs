/** A runtime outside of Jest's sandbox gives arrays of its own kind: here they are of one kind with those inside. */
const { TestEnvironment } = require("jest-environment-node");

module.exports = class extends TestEnvironment {
  constructor(...given) {
    super(...given);
    Object.assign(this.global, { Float32Array, Uint8Array, ArrayBuffer });
  }
};
