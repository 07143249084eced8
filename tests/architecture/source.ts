// The project's own sources as the architecture rules see them: parsed, with imports resolved, comments gone.

import { readdirSync, readFileSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import ts from 'typescript'

export interface Import {
  readonly specifier: string
  /** Path from the project's root of a file of our own; undefined for a package. */
  readonly file: string | undefined
  /** Names taken by name; empty for default, namespace and bare imports. */
  readonly names: readonly string[]
  readonly typeOnly: boolean
  readonly line: number
}

export interface Source {
  /** From the project's root, with forward slashes. */
  readonly path: string
  readonly isTest: boolean
  readonly tree: ts.SourceFile
  /** Markup outside the script of a Svelte component, else empty. */
  readonly markup: string
  readonly imports: readonly Import[]
}

const root = resolve(import.meta.dirname, '../..')

/** Every .ts and .svelte file under src. */
export function readSources(): Source[] {
  return readdirSync(resolve(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|svelte)$/.test(path))
    .sort()
    .map((path) => sourceOf(path, readProject(path)))
}

export const readProject = (path: string): string => readFileSync(resolve(root, path), 'utf8')
export const listProject = (folder: string): string[] => readdirSync(resolve(root, folder))

export function sourceOf(path: string, text: string): Source {
  const isComponent = path.endsWith('.svelte')
  const script = isComponent ? onlyScripts(text) : text
  const tree = ts.createSourceFile(path, script, ts.ScriptTarget.ES2023, true, ts.ScriptKind.TS)
  const isTest = /[.-](test|laws|bench|fixture)\.ts$/.test(path)
  return {
    path,
    isTest,
    tree,
    markup: isComponent ? blank(text, /<script[^>]*>[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/g) : '',
    imports: importsOf(path, tree),
  }
}

/** Visits every node of the tree but those inside import and export paths. */
export function walk(source: Source, visit: (node: ts.Node) => void): void {
  const step = (node: ts.Node): void => {
    visit(node)
    ts.forEachChild(node, step)
  }
  step(source.tree)
}

export const lineOf = (source: Source, node: ts.Node): number =>
  source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree)).line + 1

const blank = (text: string, pattern: RegExp): string => text.replace(pattern, (match) => match.replace(/[^\n]/g, ' '))

/** Script contents at their own lines, all else blank. */
function onlyScripts(text: string): string {
  let script = text.replace(/[^\n]/g, ' ')
  for (const match of text.matchAll(/(<script[^>]*>)([\s\S]*?)<\/script>/g)) {
    const from = match.index + match[1].length
    script = script.slice(0, from) + match[2] + script.slice(from + match[2].length)
  }
  return script
}

function importsOf(path: string, tree: ts.SourceFile): Import[] {
  const found: Import[] = []
  const add = (node: ts.Node, specifier: ts.Expression | undefined, typeOnly: boolean, names: string[]): void => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return
    const own = /^[./]/.test(specifier.text)
    const file = own ? posix.join(posix.dirname(path), specifier.text.replace(/\?.*$/, '')) : undefined
    found.push({
      specifier: specifier.text,
      file,
      names,
      typeOnly,
      line: tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1,
    })
  }
  const step = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause
      const named =
        clause?.namedBindings !== undefined && ts.isNamedImports(clause.namedBindings)
          ? clause.namedBindings.elements
          : []
      const onlyTypes =
        clause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
        (clause?.name === undefined && named.length > 0 && named.every((element) => element.isTypeOnly))
      add(
        node,
        node.moduleSpecifier,
        onlyTypes,
        named.map((element) => (element.propertyName ?? element.name).text),
      )
    } else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly, [])
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node, node.arguments[0], false, [])
    else if (
      ts.isNewExpression(node) &&
      node.expression.getText(tree) === 'URL' &&
      node.arguments?.[1]?.getText(tree) === 'import.meta.url'
    )
      add(node, node.arguments[0], false, [])
    ts.forEachChild(node, step)
  }
  step(tree)
  return found
}
