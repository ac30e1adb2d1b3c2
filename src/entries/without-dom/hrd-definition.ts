export class HrdDefinition {}
