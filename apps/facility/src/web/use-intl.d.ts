import type { Messages as Catalogue } from "../messages/messages.ts";

declare module "use-intl" {
  interface AppConfig {
    Messages: Catalogue;
    Locale: "en" | "fr";
  }
}
