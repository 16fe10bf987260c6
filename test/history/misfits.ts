import ts from 'typescript';
import { parseLine } from '#lib/evidence';
import { compilerOptions } from '../documents/contract-source.js';
import { type GoldenLine } from './golden-lines.js';

const FILE = 'test/history/golden-lines-typed.ts';

/** Where a line's data is not what the type of its event says, to the last field: the compiler reads each line as source. */
export function misfits(lines: readonly GoldenLine[]): readonly string[] {
  const statements = lines.map(({ line }) => {
    const { type, data } = parseLine(line);
    return `({ type: ${JSON.stringify(type)}, data: ${JSON.stringify(data)} }) satisfies Extract<PlanningEvent, { type: ${JSON.stringify(type)} }>;`;
  });
  return problemsIn(['import type { PlanningEvent } from \'#lib/planning\';', ...statements].join('\n'))
    .map(({ lineNumber, message }) => `${lines[lineNumber - 1]?.name ?? FILE}: ${message}`);
}

function problemsIn(text: string): readonly Readonly<{ lineNumber: number; message: string }>[] {
  const options = compilerOptions();
  const host = ts.createCompilerHost(options);
  const file = ts.createSourceFile(FILE, text, { languageVersion: ts.ScriptTarget.ES2023, impliedNodeFormat: ts.ModuleKind.ESNext });
  const withFile: ts.CompilerHost = { ...host, getSourceFile: (path, ...rest) => (path === FILE ? file : host.getSourceFile(path, ...rest)) };
  const program = ts.createProgram([FILE], options, withFile);
  return [...program.getSemanticDiagnostics(file), ...program.getSyntacticDiagnostics(file)].map(({ start, messageText }) => ({
    lineNumber: file.getLineAndCharacterOfPosition(start ?? 0).line, message: ts.flattenDiagnosticMessageText(messageText, ' '),
  }));
}
