import 'emoji-picker-element/picker.js';
