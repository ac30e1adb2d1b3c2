/** What people paste in place of a page's source, known by how it begins. */

interface Kind {
  /** As “This is … .” says it. */
  name: string;
  begins: RegExp;
}

const kinds: readonly Kind[] = [
  { name: 'a PDF file', begins: /^\s*%PDF-/ },
  {
    name: 'a picture',
    begins:
      /^(?:[\x89\ufffd]PNG|GIF8[79]a|\xff\xd8\xff|.{0,10}(?:JFIF|Exif)\0|RIFF.{4}WEBP|data:image\/)/s,
  },
  { name: 'a ZIP file or an office document', begins: /^PK[^\s -~]/ },
  { name: 'an office document', begins: /^\{\\rtf/ },
  {
    name: 'a web archive (MHTML)',
    begins: /^(?:From: <Saved by|MIME-Version:|[\w-]+: [^]*\nContent-Type: multipart\/related)/i,
  },
  { name: 'a Safari web archive', begins: /^bplist00/ },
  { name: 'one of the script files themselves', begins: /^\uFEFF?\s*\/\*! HRD Widgets \d/ },
  { name: 'only the address of a page', begins: /^\s*(?:https?|file):\/\/\S+\s*$/ },
];

/** A page in UTF-16 that was read as UTF-8 has a NUL after each letter, a binary file has many. */
const isBinary = (start: string) =>
  (start.match(/[\0\ufffd]/g)?.length ?? 0) > start.length / 10 && start.includes('\0');

export function otherKind(text: string): string | undefined {
  const start = text.slice(0, 2000);
  return (
    kinds.find(({ begins }) => begins.test(start))?.name ??
    (isBinary(start) ? 'a file without readable text' : undefined)
  );
}
