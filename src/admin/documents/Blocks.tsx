import { contentBlocks, type ContentBlock } from '@/src/domain/documents/contentBlocks'

const Block = ({ block }: { readonly block: ContentBlock }) => {
  switch (block.type) {
    case 'table':
      return (
        <table>
          <tbody>
            {block.rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, column) =>
                  row === 0 ? (
                    <th key={column} scope="col">
                      {cell}
                    </th>
                  ) : (
                    <td key={column}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )
    case 'heading':
      return (
        <p className={`zs-sheet__indented zs-sheet__heading-${block.level}`}>
          <strong>{block.text}</strong>
          {block.rest}
        </p>
      )
    case 'attendance':
      return (
        <p className="zs-sheet__indented">
          <strong>{block.label}</strong>: {block.text}
        </p>
      )
    case 'paragraph':
      return <p className="zs-sheet__indented">{block.text}</p>
  }
}

/** The body of a document on the screen, with the same headings and tables as on paper. */
export const Blocks = ({ content }: { readonly content: string }) => (
  <>
    {contentBlocks(content).map((block, index) => (
      <Block block={block} key={index} />
    ))}
  </>
)
