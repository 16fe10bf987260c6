/** Shapes on a grid of 16: each means the same in grey print. */
const SHAPES = {
  achieved: <circle cx="8" cy="8" r="7" />,
  partly: <path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.8v10.4A5.2 5.2 0 0 1 8 2.8Z" fillRule="evenodd" transform="rotate(180 8 8)" />,
  not: <path d="M8 1 15.6 14.4H.4Z" />,
  none: <path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.8a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 0 1 8 2.8Z" fillRule="evenodd" />,
  dash: <path d="M2 7.2h12v1.6H2z" />,
  preliminary: <circle cx="8" cy="8" r="6.1" fill="none" stroke="currentColor" strokeWidth="1.8" strokeDasharray="2.4 2.4" />,
  pen: <path d="m11.6 1.4 3 3-9 9-3.9.9.9-3.9Zm-7.5 9.9-.4 1.6 1.6-.4Z" fillRule="evenodd" />,
  warning: <path d="M8 1.2 15.4 14.6H.6ZM7.2 6v4h1.6V6Zm0 5.2v1.6h1.6v-1.6Z" fillRule="evenodd" />,
  check: <path d="m6.3 12.6-4.4-4.4 1.3-1.3 3.1 3.1 6.5-6.5 1.3 1.3Z" />,
  clock: <path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.6a5.4 5.4 0 1 1 0 10.8A5.4 5.4 0 0 1 8 2.6ZM7.2 4.4v4.1l3 1.8.8-1.3-2.3-1.4V4.4Z" fillRule="evenodd" />,
  back: <path d="M7 2.5 1.5 8 7 13.5l1.2-1.2L4.7 8.9H14V7.1H4.7l3.5-3.4Z" />,
  arrow: <path d="M7 3.5v6.3L4.2 7 3 8.2 8 13.2l5-5L11.8 7 9 9.8V3.5Z" />,
} as const;
export type IconName = keyof typeof SHAPES;
export const ICON_NAMES = Object.keys(SHAPES) as readonly IconName[];

export function Icon({ name }: Readonly<{ name: IconName }>) {
  return <svg className="ic" viewBox="0 0 16 16" aria-hidden="true">{SHAPES[name]}</svg>;
}
