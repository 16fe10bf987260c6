import ts from 'typescript';

/** An event's contract as its source says it: what is said about it, and each field of its data with its type. */
export type ContractSource = Readonly<{ comment: string; fields: readonly Field[] }>;
export type Field = Readonly<{ name: string; type: string; isOptional: boolean }>;

export type ContractsSource = Readonly<{
  /** By wire name. */
  contracts: ReadonlyMap<string, ContractSource>;
  /** The declaration of every named type that a line is made of, by name. */
  types: ReadonlyMap<string, string>;
}>;

const CONTRACTS = 'libs/planning/src/contracts.ts';
const LINE_TYPE = 'StoredEvent';

/** Reads the contracts in the words of their source, by TypeScript's own compiler. */
export function readContracts(): ContractsSource {
  const program = ts.createProgram([CONTRACTS], compilerOptions());
  const checker = program.getTypeChecker();
  const sources = program.getSourceFiles().filter(({ fileName }) => fileName.includes('libs/') && !fileName.includes('node_modules'));
  const contracts = new Map<string, ContractSource>();
  const types = new NamedTypes(checker);
  for (const declaration of sources.flatMap(variables)) {
    const contract = contractIn(checker, declaration);
    if (!contract) continue;
    const properties = checker.getPropertiesOfType(contract.data);
    contracts.set(contract.wireName, { comment: commentOn(declaration), fields: properties.map((property) => fieldOf(checker, property)) });
    for (const { valueDeclaration } of properties) types.usedIn(valueDeclaration);
  }
  for (const alias of sources.flatMap(aliases)) if (alias.name.text === LINE_TYPE) types.take(alias);
  return { contracts, types: types.declarations };
}

/** Those of the project, without types that no contract needs. */
export function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as { config: { compilerOptions: object } };
  return { ...ts.convertCompilerOptionsFromJson(config.compilerOptions, '.').options, types: [] };
}

const variables = (source: ts.SourceFile): readonly ts.VariableDeclaration[] =>
  source.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => [...declarationList.declarations]);

const aliases = (source: ts.SourceFile): readonly ts.TypeAliasDeclaration[] => source.statements.filter(ts.isTypeAliasDeclaration);

/** `EventContract<Type, Data>` */
function contractIn(checker: ts.TypeChecker, { name }: ts.VariableDeclaration): Readonly<{ wireName: string; data: ts.Type }> | undefined {
  const type = checker.getTypeAtLocation(name);
  if (type.symbol?.name !== 'EventContract') return undefined;
  const [wireName, data] = checker.getTypeArguments(type as ts.TypeReference);
  return wireName?.isStringLiteral() && data ? { wireName: wireName.value, data } : undefined;
}

/** A field is shown as it is written; one that was never written out (after an upcast), as the compiler infers it. */
function fieldOf(checker: ts.TypeChecker, property: ts.Symbol): Field {
  const { valueDeclaration: declared } = property;
  const written = declared && ts.isPropertySignature(declared) ? declared.type?.getText() : undefined;
  return {
    name: property.name, type: written ?? checker.typeToString(checker.getTypeOfSymbol(property)),
    isOptional: (property.flags & ts.SymbolFlags.Optional) !== 0,
  };
}

const commentOn = (declaration: ts.VariableDeclaration): string =>
  ts.getJSDocCommentsAndTags(declaration).map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '').join(' ');

/** Gathers the named types that are used somewhere, and those that they use in turn. */
class NamedTypes {
  readonly declarations = new Map<string, string>();

  constructor(private readonly checker: ts.TypeChecker) {}

  usedIn(node: ts.Node | undefined): void {
    if (!node) return;
    if (ts.isTypeReferenceNode(node)) this.takeNamed(node.typeName);
    ts.forEachChild(node, (child) => { this.usedIn(child); });
  }

  take(alias: ts.TypeAliasDeclaration): void {
    if (this.declarations.has(alias.name.text)) return;
    const type = this.checker.getTypeAtLocation(alias.name);
    this.declarations.set(alias.name.text, isListOfWords(type) ? this.listOfWords(alias, type) : written(alias));
    this.usedIn(alias.type);
  }

  private takeNamed(name: ts.EntityName): void {
    const found = this.checker.getSymbolAtLocation(name);
    const symbol = found && (found.flags & ts.SymbolFlags.Alias) !== 0 ? this.checker.getAliasedSymbol(found) : found;
    const alias = symbol?.declarations?.find(ts.isTypeAliasDeclaration);
    if (alias && !alias.getSourceFile().hasNoDefaultLib && !alias.getSourceFile().isDeclarationFile) this.take(alias);
  }

  private listOfWords(alias: ts.TypeAliasDeclaration, type: ts.Type): string {
    const words = this.checker.typeToString(type, undefined, ts.TypeFormatFlags.InTypeAlias | ts.TypeFormatFlags.NoTruncation);
    return `type ${alias.name.text} = ${words.replaceAll('"', '\'')};`;
  }
}

const isListOfWords = (type: ts.Type): boolean => type.isUnion() && type.types.every((one) => one.isStringLiteral());

const written = (alias: ts.TypeAliasDeclaration): string => alias.getFullText().trim().replace(/^export /m, '');
