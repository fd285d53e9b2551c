/** The choices in the toolbar. */
export const themeTypes = {
  theme: {
    description: 'The theme of the page around the challenge',
    toolbar: {
      title: 'Theme',
      icon: 'mirror' as const,
      items: ['light', 'dark'],
      dynamicTitle: true,
    },
  },
};
