import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
const fontFile = (style: string): string => join(folder, style, `Tinos_${style}.ttf`);

/** The files of the metric twin of Times New Roman, which NĐ 30/2020 asks for, each with all letters of Vietnamese. */
export const TINOS = {
  normal: fontFile('400Regular'),
  bold: fontFile('700Bold'),
  italics: fontFile('400Regular_Italic'),
  bolditalics: fontFile('700Bold_Italic'),
};
