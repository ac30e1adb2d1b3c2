export class HrdGuide {}
