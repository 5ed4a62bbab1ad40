import { fonts } from '@/src/documents/docx/fonts'
import { line, size, tighter } from '@/src/documents/docx/measures'

const { ascii, hAnsi, eastAsia, cs } = fonts.text

/**
 * The one style of the text, as XML, because the library has no words for parts of it: 22 lines of 28 characters
 * (GB/T 9704-2012, 5.2.3) by the height of the line and the space between characters themselves. Word lays them on
 * the grid of the section too, but WPS and LibreOffice read that grid in ways of their own, so paragraphs do not snap
 * to it. No space is added between digits and characters, and no line is moved for the sake of another.
 */
export const normalStyle = `<?xml version="1.0" encoding="UTF-8"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:style w:type="paragraph" w:default="1" w:styleId="Normal">
<w:name w:val="Normal"/>
<w:qFormat/>
<w:pPr>
<w:widowControl w:val="0"/>
<w:autoSpaceDE w:val="0"/>
<w:autoSpaceDN w:val="0"/>
<w:snapToGrid w:val="0"/>
<w:spacing w:line="${line}" w:lineRule="exact"/>
</w:pPr>
<w:rPr>
<w:rFonts w:ascii="${ascii}" w:hAnsi="${hAnsi}" w:eastAsia="${eastAsia}" w:cs="${cs}"/>
<w:spacing w:val="${tighter}"/>
<w:sz w:val="${size.text}"/>
<w:szCs w:val="${size.text}"/>
<w:lang w:val="en-US" w:eastAsia="zh-CN"/>
</w:rPr>
</w:style>
</w:styles>`
