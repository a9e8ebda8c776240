/** Whether this browser can draw: sigma does not ask, and dies where it cannot. */
export function hasWebGL(): boolean {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
  // Browsers keep few contexts alive at once; this one is done.
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}
