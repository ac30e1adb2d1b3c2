import '@uswds/web-components/components/usa-banner';
