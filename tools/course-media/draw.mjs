/**
 * The few shapes that all pictures of the bundled courses are made of: flat, three colours, words of at least 16 units on a
 * width of 360. A picture draws no cross and no crescent, not even by chance.
 */

export const INK = '#17211d';
export const SOFT = '#535e58';
export const GREEN = '#0a6650';
export const PALE_GREEN = '#dcefe6';
export const AMBER = '#c9720f';
export const PALE_AMBER = '#fbeacb';
export const GREY = '#e9ece6';
export const EDGE = '#b9c1ba';
export const SKIN = '#eec9a6';
export const WHITE = '#ffffff';

const FONT = "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif";

/**
 * A whole picture.
 * @param {{ width?: number, height: number, title: string, desc: string, lang?: string }} frame
 * @param {string[]} parts
 */
export function picture({ width = 360, height, title, desc, lang }, parts) {
  const language = lang ? ` lang="${lang}"` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d"${language} font-family="${FONT}" fill="${INK}">
<title id="t">${escape(title)}</title>
<desc id="d">${escape(desc)}</desc>
${parts.flat(Infinity).filter(Boolean).join('\n')}
</svg>
`;
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** @param {Record<string, string | number | undefined>} attributes */
function write(attributes) {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? round(value) : value}"`)
    .join('');
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 10) / 10;
}

/**
 * @param {number} x @param {number} y @param {number} width @param {number} height
 * @param {{ fill?: string, stroke?: string, r?: number, dash?: string, w?: number }} [look]
 */
export function box(x, y, width, height, { fill = WHITE, stroke, r = 12, dash, w = 2 } = {}) {
  const line = stroke ? { stroke, 'stroke-width': w, 'stroke-dasharray': dash } : {};
  return `<rect${write({ x, y, width, height, rx: r, fill, ...line })}/>`;
}

/** @param {number} cx @param {number} cy @param {number} r @param {{ fill?: string, stroke?: string, w?: number }} [look] */
export function disc(cx, cy, r, { fill = GREEN, stroke, w = 3 } = {}) {
  return `<circle${write({ cx, cy, r, fill, ...(stroke ? { stroke, 'stroke-width': w } : {}) })}/>`;
}

/** A thick rounded line: limbs, bodies, arrows' shafts. @param {string} d @param {string} stroke @param {number} w @param {string} [dash] */
export function line(d, stroke = INK, w = 3, dash) {
  return `<path${write({ d, fill: 'none', stroke, 'stroke-width': w, 'stroke-linecap': 'round', 'stroke-linejoin': 'round', 'stroke-dasharray': dash })}/>`;
}

/** @param {string} d @param {string} fill @param {string} [stroke] @param {number} [w] */
export function shape(d, fill, stroke, w = 2) {
  return `<path${write({ d, fill, ...(stroke ? { stroke, 'stroke-width': w, 'stroke-linejoin': 'round' } : {}) })}/>`;
}

/** An arrow from one point to another. @param {number} x1 @param {number} y1 @param {number} x2 @param {number} y2 @param {string} [stroke] @param {number} [w] */
export function arrow(x1, y1, x2, y2, stroke = INK, w = 3) {
  const angle = Math.atan2(y2 - y1, x2 - x1);
  const head = 4 + w * 1.6;
  const end = (/** @type {number} */ turn) =>
    `${round(x2 - head * Math.cos(angle + turn))} ${round(y2 - head * Math.sin(angle + turn))}`;
  return line(`M${x1} ${y1}L${x2} ${y2}M${end(0.6)}L${x2} ${y2}L${end(-0.6)}`, stroke, w);
}

/**
 * Words, broken into lines that fit a width. `y` is the base line of the first line.
 * @param {string} text @param {number} x @param {number} y
 * @param {{ size?: number, weight?: number, fill?: string, anchor?: 'start' | 'middle' | 'end', width?: number, lead?: number }} [look]
 */
export function words(text, x, y, { size = 16, weight, fill, anchor = 'start', width = 1000, lead = 1.22 } = {}) {
  const rows = breakLines(text, width, size, weight);
  const style = write({
    'font-size': size,
    'font-weight': weight,
    fill,
    'text-anchor': anchor === 'start' ? undefined : anchor,
  });
  if (rows.length === 1) return `<text${write({ x, y })}${style}>${escape(rows[0])}</text>`;
  const spans = rows.map((row, index) => `<tspan${write({ x, y: y + index * size * lead })}>${escape(row)}</tspan>`);
  return `<text${style}>${spans.join('')}</text>`;
}

/** How many lines `words` will take. @param {string} text @param {number} width @param {number} [size] @param {number} [weight] */
export function lineCount(text, width, size = 16, weight = 400) {
  return breakLines(text, width, size, weight).length;
}

/**
 * Breaks at spaces by the width of an average face, or where the text itself says so by `|`.
 * @param {string} text @param {number} width @param {number} size @param {number} [weight]
 * @returns {string[]}
 */
function breakLines(text, width, size, weight = 400) {
  const measure = (/** @type {string} */ row) => widthOf(row) * size * (weight > 500 ? 1.12 : 1.06);
  return text.split('|').flatMap((part) => {
    /** @type {string[]} */
    const rows = [];
    for (const word of part.trim().split(' ')) {
      const longer = rows.length > 0 ? `${rows.at(-1)} ${word}` : word;
      if (rows.length > 0 && measure(longer) <= width) rows[rows.length - 1] = longer;
      else rows.push(word);
    }
    return rows;
  });
}

/** In ems, a little more than what Roboto and Noto Sans take. @param {string} row */
function widthOf(row) {
  let sum = 0;
  for (const letter of row) {
    if (/[шщжмюыфШЩЖМЮФЫWMmw]/.test(letter)) sum += 0.82;
    else if (/[А-ЯЁҢӨҮA-Z]/.test(letter)) sum += 0.68;
    else if (/[ .,:;!|'iljtfrI’“”()-]/.test(letter)) sum += 0.33;
    else sum += 0.57;
  }
  return sum;
}

/** A numbered mark, wider for several numbers. @param {number | string} number @param {number} cx @param {number} cy @param {string} [fill] @param {number} [r] */
export function mark(number, cx, cy, fill = GREEN, r = 14) {
  const wide = r * (0.55 * String(number).length - 0.55);
  return [
    box(cx - r - wide, cy - r, 2 * (r + wide), 2 * r, { fill, r }),
    words(String(number), cx, cy + r * 0.43, { size: r * 1.2, weight: 700, fill: WHITE, anchor: 'middle' }),
  ];
}

/** A head. @param {number} cx @param {number} cy @param {number} [r] */
export function head(cx, cy, r = 15) {
  return disc(cx, cy, r, { fill: SKIN, stroke: INK, w: 2.5 });
}

/** A limb or body with an outline, so that it stands out from what lies behind it. @param {string} d @param {string} fill @param {number} w */
export function limb(d, fill, w) {
  return [line(d, INK, w + 5), line(d, fill, w)];
}
