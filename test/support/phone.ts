/** A page as a small phone with Android shows it. */
const fonts = ['roboto/400', 'roboto/700', 'noto-sans-arabic/400', 'noto-sans-arabic/700'];

export const phone = { width: 360, height: 640 };

/** Goes into the head of a page that the project's folder is served with. */
export const phoneHead = `${fonts
  .map((name) => `<link rel="stylesheet" href="/node_modules/@fontsource/${name}.css">`)
  .join(
    '',
  )}<style>body { margin: 16px; font-family: Roboto, 'Noto Sans Arabic', sans-serif; }</style><script src="/dist/hrd.js"></script>`;
