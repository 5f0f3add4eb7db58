import { z } from "zod";

// The page's policy forbids code made of text; told so, the schemas do not even try.
z.config({ jitless: true });
