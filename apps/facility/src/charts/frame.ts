/** Size of a chart and the room that its axes take, in the chart's own units. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A frame with room for axes at the left and below. */
export function frame(width: number, height: number): Frame {
  return { width, height, left: 62, right: width - 14, top: 12, bottom: height - 40 };
}

/** A mark on an axis. */
export interface Tick {
  readonly value: number;
  /** Along the axis, in the chart's units. */
  readonly at: number;
}
