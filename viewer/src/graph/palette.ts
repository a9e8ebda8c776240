/** The colours of the reader's colour scheme. */
import { useComputedColorScheme } from "@mantine/core";
import { DARK, LIGHT, type Palette } from "./colours";

export { LABEL_FONT, type Palette } from "./colours";

export function usePalette(): Palette {
  return useComputedColorScheme("light") === "dark" ? DARK : LIGHT;
}
