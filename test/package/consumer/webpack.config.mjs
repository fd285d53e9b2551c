import MiniCssExtractPlugin from 'mini-css-extract-plugin';

export default (_, { mode }) => ({
  entry: './site/main.tsx',
  resolve: { extensionAlias: { '.js': ['.tsx', '.ts', '.js'] } },
  module: {
    rules: [
      // ts-loader also checks the types, in the production build only.
      {
        test: /\.tsx?$/,
        loader: 'ts-loader',
        options: { transpileOnly: mode === 'development' },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  plugins: [new MiniCssExtractPlugin()],
  // React alone is larger than webpack's recommended size.
  performance: false,
});
