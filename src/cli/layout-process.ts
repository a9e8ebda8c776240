/** The process that lays a graph out, while the one that builds does something else. */

import { serve } from "../confined";
import { layOut, type PlainGraph } from "../layout";

serve<PlainGraph, Float64Array>(async (plain, emit) => emit(layOut(plain)));
