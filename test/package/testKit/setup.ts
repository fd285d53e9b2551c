import { configure } from '@testing-library/react';

// Allows for busy machines.
configure({ asyncUtilTimeout: 10_000 });
