/** What the toolbar lets one choose. */
export const themeTypes = {
  theme: {
    description: 'The look of the page around the step',
    toolbar: {
      title: 'Theme',
      icon: 'mirror' as const,
      items: ['light', 'dark'],
      dynamicTitle: true,
    },
  },
};
