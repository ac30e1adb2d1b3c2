import { Component, computed, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { Layout } from 'hrd-widgets';
import 'hrd-widgets/hrd-support-list.js';
import { Help } from './help';

@Component({
  selector: 'app-root',
  imports: [Help],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>Help for human rights defenders</h1>
      <button type="button" [attr.aria-pressed]="titlesOnly()" (click)="toggle()">
        Show titles only
      </button>
      <hrd-support-list lang="en" [layout]="layout()" [headingLevel]="2">
        <p slot="after">You can also come to our office on Sample Street.</p>
      </hrd-support-list>
      <app-help />
    </main>
  `,
})
export class App {
  protected readonly layout = signal<Layout>('list');
  protected readonly titlesOnly = computed(() => this.layout() === 'details');

  protected toggle() {
    this.layout.set(this.titlesOnly() ? 'list' : 'details');
  }
}
