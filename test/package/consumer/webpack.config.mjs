import MiniCssExtractPlugin from 'mini-css-extract-plugin';

export default (_, { mode }) => ({
  entry: './site/main.tsx',
  resolve: { extensionAlias: { '.js': ['.tsx', '.ts', '.js'] } },
  module: {
    rules: [
      // It checks the types as well, once.
      {
        test: /\.tsx?$/,
        loader: 'ts-loader',
        options: { transpileOnly: mode === 'development' },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  plugins: [new MiniCssExtractPlugin()],
  // React alone is larger than what webpack advises.
  performance: false,
});
