/** An SVG as a picture of pixels. */

/**
 * Draws the SVG `scale` times as large as it says it is.
 *
 * @throws Error when the browser cannot, as for a picture beyond what it allows
 */
export async function drawPng(svg: string, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(scale * image.naturalWidth, scale * image.naturalHeight);
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("drawPng: no 2d context");
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: "image/png" });
  } finally {
    URL.revokeObjectURL(address);
  }
}
