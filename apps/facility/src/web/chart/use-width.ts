import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** Width of an element in pixels, as it changes, so that a chart's letters keep their size on a phone. */
export function useWidth<T extends Element>(): { readonly ref: RefObject<T | null>; readonly width: number } {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(640);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = (now: number) => setWidth(Math.max(260, Math.min(1400, Math.round(now))));
    measure(element.getBoundingClientRect().width);
    const observer = new ResizeObserver(([entry]) => entry && measure(entry.contentRect.width));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
