// The theme's own fonts stay out: the system's are there at once, and nothing is fetched for them.
import DefaultTheme from "vitepress/theme-without-fonts";
import "./watthall.css";

export default DefaultTheme;
