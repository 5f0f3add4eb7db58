import { count } from "@watthall/basis";
import type { z } from "zod";

/** Schema of a seed, a whole number from 0 to 2⁵³ − 1. */
export const seed: z.ZodNumber = count("Which of the many possible runs; the same seed gives the same numbers", 0);
