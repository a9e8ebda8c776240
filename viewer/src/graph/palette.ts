/** The colours of the reader's colour scheme. */
import { useComputedColorScheme } from "@mantine/core";
import { DARK, LIGHT, type Palette } from "./colours";

export { LABEL_FONT, type Palette } from "./colours";

/** The light palette or the dark, as the reader or the system has chosen. */
export function usePalette(): Palette {
  return useComputedColorScheme("light") === "dark" ? DARK : LIGHT;
}
